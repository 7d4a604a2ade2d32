package io.ovation.analytics.polarity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;

/** A maximum-entropy model of lines and their polarity (Apache OpenNLP), trained when the service starts. */
final class LineModel {
    private static final int ITERATIONS = 60;
    private static final int SEEN_AT_LEAST = 1;

    /** A labelled line. */
    record Example(Polarity polarity, List<String> features) {}

    /** What the model takes a line for, and how sure it is, 0 to 1. */
    record Guess(Polarity polarity, double probability) {}

    private final MaxentModel model;

    private LineModel(MaxentModel model) {
        this.model = model;
    }

    static LineModel trained(List<Example> examples) {
        List<Event> events = examples.stream()
                .map(one -> new Event(one.polarity().name(), one.features().toArray(String[]::new)))
                .toList();
        try {
            return new LineModel(new GISTrainer()
                    .trainModel(ObjectStreamUtils.createObjectStream(events), ITERATIONS, SEEN_AT_LEAST));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // the examples are in memory
        }
    }

    Guess of(List<String> features) {
        double[] outcomes = model.eval(features.toArray(String[]::new));
        String best = model.getBestOutcome(outcomes);
        return new Guess(Polarity.valueOf(best), outcomes[model.getIndex(best)]);
    }
}
