package org.daylight.app;

import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the database to the schema of this build, before Hibernate compares the two. Named in META-INF/services. */
public class Migrations implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        try {
            migrate(InitialContext.doLookup("java:jboss/datasources/DaylightDS"));
        } catch (NamingException e) {
            throw new IllegalStateException("the datasource DaylightDS is missing: apply wildfly-config/datasource.cli", e);
        }
    }

    /** Runs sql/shared and then the folder of the database at hand. */
    static void migrate(DataSource source) {
        Flyway.configure(Migrations.class.getClassLoader()).dataSource(source)
                .locations("classpath:sql/shared", "classpath:sql/" + vendor(source)).load().migrate();
    }

    private static String vendor(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? "postgresql" : "h2";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing was taken
    }
}
