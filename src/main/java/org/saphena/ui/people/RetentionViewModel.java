package org.saphena.ui.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicRules;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Told;
import org.saphena.ui.support.Workbench;

/** For how many years signed records stay, for everybody. */
public final class RetentionViewModel {
    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final Told told;
    private final StringProperty years = new SimpleStringProperty("");

    public RetentionViewModel(Workbench<Clinic> bench, Texts texts) {
        this.bench = bench;
        this.texts = texts;
        this.told = new Told(texts);
    }

    /** Reads the present number. */
    public void begin() {
        told.clear();
        bench.run(
                clinic -> clinic.rules().retentionYears(),
                now -> years.set(String.valueOf(now)),
                told::failed);
    }

    /**
     * Sets the number that is typed, or says which are possible.
     *
     * @param own overwritten
     */
    public void set(char[] own) {
        told.clear();
        typed().ifPresentOrElse(wanted -> set(wanted, own), () -> refuse(own));
    }

    private void set(int wanted, char[] own) {
        bench.run(
                clinic -> {
                    clinic.rules().setRetentionYears(wanted, own);
                    return wanted;
                },
                now -> {
                    years.set(String.valueOf(now));
                    told.done("vault.keep.set", now);
                },
                told::failed);
    }

    private void refuse(char[] own) {
        Arrays.fill(own, '\0');
        String range = texts.now().get("vault.keep.range", 1, ClinicRules.LONGEST_RETENTION_YEARS);
        told.failed(new Problem("V-02", range, List.of()));
    }

    private Optional<Integer> typed() {
        String text = years.get().strip();
        if (!text.matches("[0-9]{1,3}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        return number >= 1 && number <= ClinicRules.LONGEST_RETENTION_YEARS
                ? Optional.of(number)
                : Optional.empty();
    }

    /** Forgets everything. */
    public void clear() {
        years.set("");
        told.clear();
    }

    /** The number as it is typed. */
    public StringProperty yearsProperty() {
        return years;
    }

    public ReadOnlyObjectProperty<Optional<String>> toldProperty() {
        return told.doneProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return told.problemProperty();
    }
}
