package org.daylight.city;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate whose rows a new session may see. Named in persistence.xml; no id sees all cities. */
public class CityTenant implements CurrentTenantIdentifierResolver<String> {

    @Override
    public String resolveCurrentTenantIdentifier() {
        return CurrentCity.slug();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
