package io.ovation.store.embedded;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The memory backend behind a {@link CommandGate}. Answers leave as copies, since the library would encode the live
 * documents after the lock is gone.
 */
final class StoredBackend extends MemoryBackend {

    private static final Logger log = LoggerFactory.getLogger(StoredBackend.class);

    private final Effects effects = new Effects();
    private final CommandGate gate = new CommandGate(effects);

    CommandGate gate() {
        return gate;
    }

    @Override
    public StoredDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, getCursorRegistry(), effects);
    }

    StoredDatabase database(String name) {
        return (StoredDatabase) resolveDatabase(name);
    }

    List<StoredCollection> storedCollections() {
        List<StoredCollection> collections = new ArrayList<>();
        listDatabaseNames().forEach(name -> collections.addAll(database(name).storedCollections()));
        return collections;
    }

    /** About what the content takes in a journal that holds nothing else. */
    long journalBytes() {
        return storedCollections().stream()
                .mapToLong(StoredCollection::journalBytes)
                .sum();
    }

    /** Answers every failure itself, because the library would log the command with its documents. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException e) {
            return Failures.answer(e);
        } catch (RuntimeException e) {
            log.error("A command failed unexpectedly.", Failures.withoutContent(e));
            return Failures.answer(new MongoServerException("The command failed unexpectedly; see the store's log."));
        }
    }

    @Override
    public Document handleCommand(@Nullable Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        CommandKind kind = CommandKind.of(name, query);
        Refusals.check(name, query);
        UnaryOperator<Document> run = each -> super.handleCommand(channel, database, command, each);
        return switch (kind) {
            case SERVER -> run.apply(query);
            case READ -> gate.read(() -> run.apply(query).cloneDeeply());
            case WRITE -> gate.write(() -> Statements.run(name, query, run).cloneDeeply());
            case SHAPE -> gate.shape(database, command, query, () -> run.apply(query));
        };
    }

    /** Runs a command of a journal that is being replayed. */
    void replay(String database, String command, Document query) {
        super.handleCommand(null, database, command, query);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new MongoServerException("The embedded store answers commands only; this driver is too old for it.");
    }
}
