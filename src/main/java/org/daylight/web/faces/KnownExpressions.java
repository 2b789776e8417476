package org.daylight.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ExpressionFactory;
import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The expressions of pages. Faces makes every expression of a page anew for each click, though it holds nothing of the click; here each
 * is made once. Where an expression names something that a tag or an include has set for the place it stands in ({@code ui:param},
 * {@code c:set}), it holds that thing, and is made anew as before. Named in faces-config.xml.
 */
public class KnownExpressions extends ExpressionFactory {

    /** A name that begins something: not behind a dot, and not in quotes. */
    private static final Pattern NAME = Pattern.compile("'[^']*'|\"[^\"]*\"|(?<![\\w.])[A-Za-z_]\\w*");
    private static final Set<String> RESERVED = Set.of("and", "or", "not", "empty", "div", "mod", "eq", "ne", "lt", "gt", "le", "ge", "true", "false", "null");
    private static final int MOST = 5000;

    private record Key(String text, Class<?> type) {
    }

    private final ExpressionFactory maker;
    private final Map<String, List<String>> names = new ConcurrentHashMap<>();
    private final Map<Key, ValueExpression> made = new ConcurrentHashMap<>();

    KnownExpressions(ExpressionFactory maker) {
        this.maker = maker;
    }

    @Override
    public ValueExpression createValueExpression(ELContext context, String text, Class<?> type) {
        if (holdsPlace(context.getVariableMapper(), text) || made.size() > MOST) {
            return maker.createValueExpression(context, text, type);
        }
        Key key = new Key(text, type);
        ValueExpression known = made.get(key);
        if (known == null) {
            known = maker.createValueExpression(context, text, type);
            made.put(key, known);
        }
        return known;
    }

    private boolean holdsPlace(VariableMapper place, String text) {
        if (place == null) {
            return false;
        }
        List<String> named = names.get(text);
        if (named == null) {
            named = namedIn(text);
            names.put(text, named);
        }
        for (String name : named) {
            if (place.resolveVariable(name) != null) {
                return true;
            }
        }
        return false;
    }

    private static List<String> namedIn(String text) {
        return NAME.matcher(text).results().map(MatchResult::group)
                .filter(name -> Character.isJavaIdentifierStart(name.charAt(0)) && !RESERVED.contains(name)).distinct().toList();
    }

    @Override
    public ValueExpression createValueExpression(Object instance, Class<?> type) {
        return maker.createValueExpression(instance, type);
    }

    @Override
    public MethodExpression createMethodExpression(ELContext context, String text, Class<?> result, Class<?>[] parameters) {
        return maker.createMethodExpression(context, text, result, parameters);
    }

    @Override
    public <T> T coerceToType(Object value, Class<T> type) {
        return maker.coerceToType(value, type);
    }

    /** Puts the expressions in their place. */
    public static class Factory extends ApplicationFactory {

        private Application application;

        public Factory(ApplicationFactory wrapped) {
            super(wrapped);
        }

        @Override
        public synchronized Application getApplication() {
            if (application == null) {
                setApplication(getWrapped().getApplication());
            }
            return application;
        }

        @Override
        public synchronized void setApplication(Application wrapped) {
            getWrapped().setApplication(wrapped);
            application = new ApplicationWrapper(wrapped) {

                private volatile KnownExpressions known;

                // the maker is not there yet when the application is made
                @Override
                public ExpressionFactory getExpressionFactory() {
                    if (known == null) {
                        known = new KnownExpressions(getWrapped().getExpressionFactory());
                    }
                    return known;
                }
            };
        }
    }
}
