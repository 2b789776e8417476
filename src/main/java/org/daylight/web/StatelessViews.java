package org.daylight.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Two habits of every view. Forms are sent to the address the visitor sees, not to the view behind it. And no view asks for a session:
 * the map that PrimeFaces keeps its script nonce in is made quietly, since the event of its making would start one.
 * Named in faces-config.xml.
 */
public class StatelessViews extends ViewHandlerWrapper {

    public StatelessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        Object path = faces.getExternalContext().getRequestMap().get(Router.PATH);
        return path == null ? super.getActionURL(faces, viewId) : path.toString();
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        return quiet(faces, super.createView(faces, viewId));
    }

    @Override
    public UIViewRoot restoreView(FacesContext faces, String viewId) {
        return quiet(faces, super.restoreView(faces, viewId));
    }

    private static UIViewRoot quiet(FacesContext faces, UIViewRoot root) {
        if (root != null) {
            boolean events = faces.isProcessingEvents();
            faces.setProcessingEvents(false);
            root.getViewMap(true);
            faces.setProcessingEvents(events);
        }
        return root;
    }
}
