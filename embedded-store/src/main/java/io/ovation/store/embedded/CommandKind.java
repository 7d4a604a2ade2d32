package io.ovation.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;

/** What a command may touch, which decides the lock it runs under and whether it is journalled. */
enum CommandKind {
    /** About the server, not its content. */
    SERVER,
    /** Looks at documents, collections or indexes. */
    READ,
    /** Changes documents. */
    WRITE,
    /** Changes collections or indexes. */
    SHAPE;

    /** A name that is not listed is refused here, because the library would log the whole command. */
    static CommandKind of(String lowerCaseCommand, Document command) {
        return switch (lowerCaseCommand) {
            case "buildinfo",
                    "connectionstatus",
                    "endsessions",
                    "getcmdlineopts",
                    "getfreemonitoringstatus",
                    "getlasterror",
                    "getlog",
                    "hostinfo",
                    "ismaster",
                    "killcursors",
                    "ping",
                    "replsetgetstatus",
                    "reseterror",
                    "serverstatus",
                    "whatsmyuri" -> SERVER;
            case "collstats",
                    "count",
                    "dbstats",
                    "distinct",
                    "find",
                    "getmore",
                    "listcollections",
                    "listdatabases",
                    "listindexes",
                    "validate" -> READ;
            case "aggregate" -> Refusals.hasStage(command, "$merge") ? WRITE : READ;
            case "delete", "findandmodify", "insert", "update" -> WRITE;
            case "create", "createindexes", "drop", "dropdatabase", "dropindexes", "renamecollection" -> SHAPE;
            default -> throw new NoSuchCommandException(lowerCaseCommand);
        };
    }
}
