package org.daylight.web.faces;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the file of a view, a template or a tag is. Faces searches for it anew at every use, a page of twenty fields forty times; in a
 * built WAR nothing moves, so each is searched for once. Named in faces-config.xml.
 */
public class KnownViews extends ResourceHandlerWrapper {

    private final Map<String, ViewResource> found = new ConcurrentHashMap<>();

    public KnownViews(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public ViewResource createViewResource(FacesContext faces, String name) {
        ViewResource known = found.get(name);
        if (known == null) {
            known = super.createViewResource(faces, name);
            if (known != null) {
                found.put(name, known);
            }
        }
        return known;
    }
}
