package org.bongsu.exchange.bundle;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records as lines of JSON, by their components alone. Nothing in the JSON can choose a class; what is missing is found out. */
final class BundleJson {
    private static final int LAST_YEAR = 9998;

    private final JsonMapper mapper;

    BundleJson(BundleLimits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(limits.depth()).maxStringLength(64 << 20).build())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();
        mapper = JsonMapper.builder(factory)
                .addModule(new JavaTimeModule())
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    }

    byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new IllegalArgumentException("this cannot be written: " + value.getClass().getSimpleName(), e);
        }
    }

    /** The record that a line holds, with everything that must not be missing. */
    <T extends Record> T read(byte[] json, Class<T> type) throws IOException {
        T value = mapper.readValue(json, type);
        whole(value, type.getSimpleName());
        return value;
    }

    private static void whole(@Nullable Object value, String name) throws IOException {
        switch (value) {
            case null -> throw new IOException(name + " is missing");
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    Object part = part(record, component);
                    if (part != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        whole(part, component.getName());
                    }
                }
            }
            case Collection<?> all -> {
                for (Object each : all) {
                    whole(each, name);
                }
            }
            case Map<?, ?> all -> whole(all.values(), name);
            // Days are counted in whole numbers, and drawn one by one: what lies ages away is no day of an incident.
            case LocalDate day -> within(day.getYear(), name);
            case Instant moment -> within(moment.atOffset(ZoneOffset.UTC).getYear(), name);
            case Double number when !Double.isFinite(number) -> throw new IOException(name + " is no number");
            default -> { }
        }
    }

    private static void within(int year, String name) throws IOException {
        if (year < 1 || year > LAST_YEAR) {
            throw new IOException(name + " is of the year " + year);
        }
    }

    private static @Nullable Object part(Record record, RecordComponent component) throws IOException {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IOException(component.getName(), e);
        }
    }
}
