package org.saphena.ui.consultation;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.reasoning.Assessment;
import org.saphena.report.RecordText;
import org.saphena.text.Messages;
import org.saphena.ui.support.Medicines;

/** What the consultation screen shows: banner, map, scan table and findings of one case. */
public final class ConsultationViewModel {
    private final Medicines medicines;
    private final RecordWords words;
    private final ReadOnlyObjectWrapper<Optional<Content>> content =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Banner>> banner =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Spot>> spot =
            new SimpleObjectProperty<>(Optional.empty());

    /** For the banner alone. */
    public ConsultationViewModel(Medicines medicines) {
        this(medicines, (file, assessment, language) -> List.of());
    }

    public ConsultationViewModel(Medicines medicines, RecordWords words) {
        this.medicines = medicines;
        this.words = words;
    }

    /** Words what was recorded besides findings and scan. */
    public interface RecordWords {
        List<RecordText.Part> of(CaseFile file, @Nullable Assessment assessment, Language language);
    }

    /** All that is shown of one case. */
    public record Content(
            CaseFile file,
            Optional<Assessment> assessment,
            VeinStates veins,
            Banner banner,
            ScanTable scan,
            FindingsTable findings,
            List<RecordText.Part> record,
            Messages messages) {
        public Content {
            record = List.copyOf(record);
        }
    }

    /** One vein of one leg, which table and map show together. */
    public record Spot(Side side, VeinId vein) {}

    /**
     * Shows a case in the wording of {@code messages}.
     *
     * @param assessment null while the reasoning gives no answer
     */
    public void show(CaseFile file, @Nullable Assessment assessment, Messages messages) {
        VeinStates veins = new VeinStates(file, assessment);
        Banner whose = new BannerComposer(messages, file, medicines).compose();
        spot.set(Optional.empty());
        banner.set(Optional.of(whose));
        content.set(
                Optional.of(
                        new Content(
                                file,
                                Optional.ofNullable(assessment),
                                veins,
                                whose,
                                new ScanTableComposer(messages, file, veins).compose(),
                                new FindingsComposer(messages, file, assessment).compose(),
                                words.of(file, assessment, messages.language()),
                                messages)));
    }

    /** Shows whose case it is, and nothing else of it. */
    public void showPatient(CaseFile file, Messages messages) {
        banner.set(Optional.of(new BannerComposer(messages, file, medicines).compose()));
    }

    /** Shows nothing. */
    public void clear() {
        banner.set(Optional.empty());
        content.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Content>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Banner>> bannerProperty() {
        return banner.getReadOnlyProperty();
    }

    /** The vein that has the attention, in the table or on the map. */
    public ObjectProperty<Optional<Spot>> spotProperty() {
        return spot;
    }
}
