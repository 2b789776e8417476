package org.daylight.docket;

import java.time.LocalDate;
import org.daylight.request.RecordsRequest;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * What the public may find a request by, in fields of the word index of its own: the subject as the log shows it and, only while the
 * request's page is public, the description as that page shows it; both screened (R7.11). A search of the log asks these fields and no
 * other, so that it cannot find, and by finding tell, what is not published. Beside them what the log is ordered and paged by.
 */
public final class PublicWords implements HibernateOrmSearchMappingConfigurer {

    static final String WORDS = "publicWords";
    static final String FILED_ON = "publicFiledOn";
    static final String ID = "publicId";

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        context.programmaticMapping().type(RecordsRequest.class).binder(new Binder());
    }

    /** The words of a request as the public reads them. */
    static String of(RecordsRequest request) {
        String subject = PublicText.screened(request.asked().subject(), " ");
        return request.pagePublished() ? subject + "\n" + PublicText.screened(request.asked().description(), " ") : subject;
    }

    private static final class Binder implements TypeBinder {

        @Override
        public void bind(TypeBindingContext context) {
            context.dependencies().use("asked.subject").use("asked.description").use("pagePublished").use("filedOn").use("id");
            var schema = context.indexSchemaElement();
            context.bridge(RecordsRequest.class, new Bridge(
                    schema.field(WORDS, f -> f.asString().analyzer("default")).toReference(),
                    schema.field(FILED_ON, f -> f.asLocalDate().sortable(Sortable.YES)).toReference(),
                    schema.field(ID, f -> f.asLong().sortable(Sortable.YES)).toReference()));
        }
    }

    private record Bridge(IndexFieldReference<String> words, IndexFieldReference<LocalDate> filedOn, IndexFieldReference<Long> id)
            implements TypeBridge<RecordsRequest> {

        @Override
        public void write(DocumentElement target, RecordsRequest request, TypeBridgeWriteContext context) {
            target.addValue(words, of(request));
            target.addValue(filedOn, request.dayZero());
            target.addValue(id, request.id());
        }
    }
}
