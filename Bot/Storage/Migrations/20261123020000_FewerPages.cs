using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EcomBot.Bot.Storage.Migrations;

/// <summary>
/// What every turn writes touches fewer pages: notes are found without an index of conversations, since there are never many, and on
/// SQLite inbox and outbox are one tree each, their key, instead of a table and its index.
/// </summary>
[DbContext(typeof(BotContext))]
[Migration("20261123020000_FewerPages")]
internal sealed class FewerPages : Migration
{
    private const string Inbox = """
        "Key" TEXT NOT NULL, "ActivityId" TEXT NOT NULL, "Mark" INTEGER NOT NULL, "Activity" TEXT NULL, "Answer" TEXT NULL, "Owner" TEXT NOT NULL,
        "ReceivedAt" INTEGER NOT NULL, "Attempts" INTEGER NOT NULL, "NotBefore" INTEGER NOT NULL, CONSTRAINT "PK_BotInbox" PRIMARY KEY ("Key", "ActivityId")
        """;

    private const string Outbox = """
        "Key" TEXT NOT NULL, "Place" INTEGER NOT NULL, "State" INTEGER NOT NULL, "Owner" TEXT NOT NULL, "CreatedAt" INTEGER NOT NULL,
        "Attempts" INTEGER NOT NULL, "NotBefore" INTEGER NOT NULL, CONSTRAINT "PK_BotOutbox" PRIMARY KEY ("Key", "Place")
        """;

    private const string Notes = """
        "Id" INTEGER NOT NULL CONSTRAINT "PK_BotNotes" PRIMARY KEY{0}, "Key" TEXT NOT NULL, "Place" INTEGER NOT NULL, "At" INTEGER NOT NULL, "Json" TEXT NOT NULL
        """;

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_BotNotes_Key", "BotNotes");
        if (IsSqlite)
        {
            migrationBuilder.DropIndex("IX_BotInbox_Waiting", "BotInbox");
            Rebuild(migrationBuilder, "BotInbox", Inbox, " WITHOUT ROWID");
            Rebuild(migrationBuilder, "BotOutbox", Outbox, " WITHOUT ROWID");
            Rebuild(migrationBuilder, "BotNotes", string.Format(null, Notes, ""), "");
            IndexWaiting(migrationBuilder);
        }
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        if (IsSqlite)
        {
            migrationBuilder.DropIndex("IX_BotInbox_Waiting", "BotInbox");
            Rebuild(migrationBuilder, "BotInbox", Inbox, "");
            Rebuild(migrationBuilder, "BotOutbox", Outbox, "");
            Rebuild(migrationBuilder, "BotNotes", string.Format(null, Notes, " AUTOINCREMENT"), "");
            IndexWaiting(migrationBuilder);
        }
        migrationBuilder.CreateIndex("IX_BotNotes_Key", "BotNotes", "Key");
    }

    private bool IsSqlite => ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal);

    private static void IndexWaiting(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndex("IX_BotInbox_Waiting", "BotInbox", "NotBefore", filter: "\"Mark\" = 0");

    // The columns keep their order.
    private static void Rebuild(MigrationBuilder migrationBuilder, string table, string columns, string kind)
    {
        migrationBuilder.Sql($"""ALTER TABLE "{table}" RENAME TO "{table}Before";""");
        migrationBuilder.Sql($"""CREATE TABLE "{table}" ({columns}){kind};""");
        migrationBuilder.Sql($"""INSERT INTO "{table}" SELECT * FROM "{table}Before";""");
        migrationBuilder.Sql($"""DROP TABLE "{table}Before";""");
    }
}
