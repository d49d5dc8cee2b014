package org.saphena.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "MET,MET,MET,MET",
        "MET,NOT_MET,NOT_MET,MET",
        "MET,UNKNOWN,UNKNOWN,MET",
        "NOT_MET,NOT_MET,NOT_MET,NOT_MET",
        "NOT_MET,UNKNOWN,NOT_MET,UNKNOWN",
        "UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN"
    })
    void followsKleene(Truth one, Truth other, Truth and, Truth or) {
        assertThat(one.and(other)).isEqualTo(other.and(one)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(other.or(one)).isEqualTo(or);
        assertThat(one.negate().or(other.negate())).isEqualTo(and.negate());
    }
}
