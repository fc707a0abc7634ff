package org.bongsu.store.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.bongsu.model.Area;
import org.bongsu.model.Box;
import org.bongsu.model.Circle;
import org.bongsu.model.Polygon;
import org.bongsu.model.Unplaced;
import org.bongsu.model.Stored;

/**
 * Records as JSON in UTF-8, by their components alone: days and instants as ISO 8601, enums by name. Nothing in the JSON
 * can choose a class; properties that a later version added are passed over.
 */
public final class Json {
    static final JsonMapper MAPPER = mapper();

    private Json() { }

    private static JsonMapper mapper() {
        // What was written must be read again, however long: the limits are meant for strangers' JSON.
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE).maxNameLength(Integer.MAX_VALUE).build();
        JsonFactory factory = JsonFactory.builder().streamReadConstraints(limits)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();
        return JsonMapper.builder(factory)
                .addModule(new JavaTimeModule())
                .addMixIn(Area.class, AreaByItsComponents.class)
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Which of its kinds an area is, its components tell: those of a box stand as they did when there was no other. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Box.class), @JsonSubTypes.Type(Circle.class), @JsonSubTypes.Type(Polygon.class), @JsonSubTypes.Type(Unplaced.class)})
    private interface AreaByItsComponents { }

    /** A value as JSON without line breaks; half a surrogate pair, which broken pages do hold, is written as an escape. */
    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this cannot be written: " + value.getClass().getSimpleName(), e);
        }
    }

    /** The record of a kind that {@link #bytes} wrote. */
    public static Stored stored(Kind kind, byte[] json, int offset, int length) {
        try {
            return MAPPER.readValue(json, offset, length, kind.type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
