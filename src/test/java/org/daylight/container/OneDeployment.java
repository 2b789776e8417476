package org.daylight.container;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Arquillian deploys once a class; all our classes share one deployment, so the first one deploys and the server's end undeploys. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Keeps the first class's deployment for the others. */
    public static class Keeper {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> ofClass;

        private DeploymentScenario kept;
        private boolean deployed;

        public void generate(@Observes EventContext<GenerateDeployment> event) {
            if (kept == null) {
                event.proceed();
                kept = ofClass.get();
            } else {
                ofClass.set(kept);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                deployed = true;
                event.proceed();
            }
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // the server stops after the last class and its folder is thrown away
        }
    }
}
