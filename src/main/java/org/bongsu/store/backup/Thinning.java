package org.bongsu.store.backup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bongsu.model.Backup;

/** Which backups stay: the newest ten, and the newest of each of the last seven days that have one. Unverified ones count for nothing and go once a newer one is verified. */
final class Thinning {
    static final int RECENT = 10;
    static final int DAILY = 7;

    private Thinning() { }

    /**
     * The backups that may go.
     *
     * @param backups newest first
     * @param zone    whose days are meant
     */
    static List<Backup> superfluous(List<Backup> backups, ZoneId zone) {
        List<Backup> verified = backups.stream().filter(Backup::verified).toList();
        Set<Backup> stay = new HashSet<>(verified.subList(0, Math.min(RECENT, verified.size())));
        Set<LocalDate> days = new HashSet<>();
        for (Backup backup : verified) {
            if (days.size() < DAILY && days.add(backup.made().atZone(zone).toLocalDate())) {
                stay.add(backup);
            }
        }
        return backups.stream().filter(backup -> backup.verified() ? !stay.contains(backup)
                : !verified.isEmpty() && backup.made().isBefore(verified.getFirst().made())).toList();
    }
}
