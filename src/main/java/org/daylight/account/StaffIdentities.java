package org.daylight.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The people of all cities by sign-in name: the one place that looks across cities, since before signing in there is none. */
@ApplicationScoped
public class StaffIdentities implements IdentityStore {

    @PersistenceContext
    EntityManager em;
    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /** Valid for an active person with the right password, a first password only within its hour; the same answer in the same time for a wrong name and a wrong password. */
    @Transactional
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        List<?> rows = em.createNativeQuery("""
                select city, id, stamp, password_hash from person
                where sign_in_name = ?1 and active and (first_password_until is null or first_password_until > ?2)""")
                .setParameter(2, clock.instant()).setParameter(1, credential.getCaller().strip().toLowerCase(Locale.ROOT)).getResultList();
        Object[] row = rows.isEmpty() ? new Object[4] : (Object[]) rows.get(0);
        if (!passwords.fits(credential.getPasswordAsString(), (String) row[3])) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        return new CredentialValidationResult(new Caller((String) row[0], ((Number) row[1]).longValue(), (String) row[2]).name());
    }
}
