package org.saphena.storage;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.PlanItem;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.FollowUp;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Option;
import org.saphena.reasoning.RedFlag;

/** Decisions, plan and the advice as shown, as rows, for search and reports. */
final class RecordTables {
    private final Sql sql;
    private final VersionRows standing;
    private final long version;

    RecordTables(Sql sql, VersionRows standing) {
        this.sql = sql;
        this.standing = standing;
        this.version = standing.version();
    }

    /** Puts the rows of {@code visit} in the place of those that were there. */
    void replace(VisitRecord visit) throws SQLException {
        decisions(visit.decisions());
        redFlags(visit.redFlagsHandled());
        plan(visit.plan());
    }

    /** Writes the advice that is signed; a draft has none. */
    void shown(Assessment assessment) throws SQLException {
        for (Map.Entry<Side, LegAssessment> leg : assessment.legs().entrySet()) {
            for (Option option : leg.getValue().options()) {
                sql.run(
                        "INSERT INTO shown_option VALUES (?, ?, ?, ?, ?, ?)",
                        version,
                        leg.getKey(),
                        option.treatment(),
                        option.target(),
                        option.status(),
                        option.deciding().rule());
            }
        }
        int position = 0;
        for (RedFlag flag : assessment.redFlags()) {
            sql.run(
                    "INSERT INTO shown_red_flag VALUES (?, ?, ?, ?, ?)",
                    version,
                    position++,
                    flag.code(),
                    flag.leg(),
                    flag.urgency());
        }
        followUp(assessment.followUp());
    }

    /** Writes the steps of the schedule that the signed plan chose; a draft has none. */
    void scheduled(List<PlannedStep> steps) throws SQLException {
        int position = 0;
        for (PlannedStep step : steps) {
            sql.run(
                    "INSERT INTO planned_follow_up VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    version,
                    position++,
                    step.schedule(),
                    step.period(),
                    step.what(),
                    step.leg(),
                    step.from(),
                    step.until());
        }
    }

    /** What the advice suggests after the visit, with the day that it would be. */
    private void followUp(List<FollowUp> suggested) throws SQLException {
        LocalDate visit =
                sql.first(
                                "SELECT visit_date FROM consultation_version WHERE id = ?",
                                row -> LocalDate.parse(row.getString(1)),
                                version)
                        .orElseThrow();
        int position = 0;
        for (FollowUp each : suggested) {
            sql.run(
                    "INSERT INTO shown_follow_up VALUES (?, ?, ?, ?, ?)",
                    version,
                    position++,
                    each.after(),
                    each.what(),
                    visit.plus(Period.parse(each.after())));
        }
    }

    private void decisions(List<OptionDecision> decisions) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (OptionDecision decision : decisions) {
            rows.add(
                    VersionTable.row(
                            decision.leg(),
                            decision.treatment(),
                            decision.target(),
                            decision.suggested(),
                            decision.decision(),
                            decision.reason(),
                            decision.on()));
        }
        standing.settle(sql, VersionTable.DECISION, rows);
    }

    private void redFlags(List<RedFlagHandling> handled) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (RedFlagHandling flag : handled) {
            rows.add(
                    VersionTable.row(
                            rows.size(),
                            flag.code(),
                            flag.leg(),
                            flag.decision(),
                            flag.action(),
                            flag.reason()));
        }
        standing.settle(sql, VersionTable.RED_FLAG_HANDLED, rows);
    }

    private void plan(List<PlanItem> items) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> codes = new ArrayList<>();
        for (PlanItem item : items) {
            for (String code : item.codes()) {
                codes.add(VersionTable.row(rows.size(), code));
            }
            rows.add(VersionTable.row(rows.size(), item.kind(), item.leg(), item.on()));
        }
        standing.settle(sql, VersionTable.PLAN_ITEM, rows);
        standing.settle(sql, VersionTable.PLAN_CODE, codes);
    }
}
