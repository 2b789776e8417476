package org.daylight.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls methods from pages, finding each but once: the server's own resolver goes through all methods of the object's class at every
 * call, and a page makes hundreds. Takes only names that a class has once; overloaded ones are left to the server. Named in faces-config.xml.
 */
public class MethodCalls extends ELResolver {

    private record Name(Class<?> type, String method) {
    }

    private final Map<Name, Optional<Method>> found = new ConcurrentHashMap<>();

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] given) {
        if (base == null || !(method instanceof String name) || types != null) {
            return null;
        }
        Method called = found.computeIfAbsent(new Name(base.getClass(), name), MethodCalls::find).orElse(null);
        if (called == null || !fits(called, given.length)) {
            return null;
        }
        try {
            Object result = called.invoke(base, arguments(context, called, given));
            context.setPropertyResolved(base, method);
            return result;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Optional<Method> find(Name name) {
        List<Method> all = Arrays.stream(name.type().getMethods()).filter(m -> m.getName().equals(name.method()) && !m.isBridge()).toList();
        return all.size() == 1 && Modifier.isPublic(all.get(0).getDeclaringClass().getModifiers()) ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static boolean fits(Method method, int given) {
        return method.isVarArgs() ? given >= method.getParameterCount() - 1 : given == method.getParameterCount();
    }

    private static Object[] arguments(ELContext context, Method method, Object[] given) {
        Class<?>[] types = method.getParameterTypes();
        int single = method.isVarArgs() ? types.length - 1 : types.length;
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < single; i++) {
            arguments[i] = context.convertToType(given[i], types[i]);
        }
        if (method.isVarArgs()) {
            Class<?> type = types[single].getComponentType();
            Object rest = Array.newInstance(type, given.length - single);
            for (int i = single; i < given.length; i++) {
                Array.set(rest, i - single, context.convertToType(given[i], type));
            }
            arguments[single] = rest;
        }
        return arguments;
    }

    // values of properties and variables are found by the server

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // not here
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
