package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/**
 * An actor in an incident, directed where somebody is at the other end.
 *
 * @param from the actor's code: ISO 3166-1 alpha-3 for states (PRK, KOR, USA), else the codebook's own
 * @param to   the code of whom it is directed at, or null
 */
public record ActorLink(String from, @Nullable String to, Role role) { }
