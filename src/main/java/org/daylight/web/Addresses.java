package org.daylight.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms are sent to the address the visitor sees, not to the view behind it. Named in faces-config.xml. */
public class Addresses extends ViewHandlerWrapper {

    public Addresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        Object path = faces.getExternalContext().getRequestMap().get(Router.PATH);
        return path == null ? super.getActionURL(faces, viewId) : path.toString();
    }
}
