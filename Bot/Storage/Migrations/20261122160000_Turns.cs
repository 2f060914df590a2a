using EcomBot.Bot.Storage.Conversations;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EcomBot.Bot.Storage.Migrations;

/// <summary>Inbox, outbox, transcripts and instances. The transcript takes the place of the Direct Line's own log.</summary>
[DbContext(typeof(BotContext))]
[Migration("20261122160000_Turns")]
internal sealed class Turns : Migration
{
    // What is there already counts as used on that day, from 1970.
    private const int DayOfThisMigration = 20_779;
    private const int Key = ConversationsModel.KeyLength;

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("Place", "BotState", defaultValue: 0);
        migrationBuilder.AddColumn<int>("UsedOn", "BotState", defaultValue: DayOfThisMigration);
        migrationBuilder.CreateIndex("IX_BotState_UsedOn", "BotState", "UsedOn");
        migrationBuilder.DropTable("DirectLineActivities");
        CreateTranscript(migrationBuilder);
        CreateInbox(migrationBuilder);
        CreateOutbox(migrationBuilder);
        migrationBuilder.CreateTable(
            "BotInstances",
            table => new { Id = table.Column<string>(maxLength: 64), SeenAt = table.Column<long>() },
            constraints: table => table.PrimaryKey("PK_BotInstances", row => row.Id));
    }

    private static void CreateTranscript(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "BotTranscript",
        table => new
        {
            Key = table.Column<string>(maxLength: Key),
            Place = table.Column<int>(),
            Kind = table.Column<int>(),
            ActivityId = table.Column<string>(nullable: true),
            At = table.Column<long>(),
            Json = table.Column<string>(),
        },
        constraints: table => table.PrimaryKey("PK_BotTranscript", row => new { row.Key, row.Place }));

    private static void CreateInbox(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "BotInbox",
            table => new
            {
                Key = table.Column<string>(maxLength: Key),
                ActivityId = table.Column<string>(),
                Mark = table.Column<int>(),
                Activity = table.Column<string>(nullable: true),
                Answer = table.Column<string>(nullable: true),
                Owner = table.Column<string>(maxLength: 64),
                ReceivedAt = table.Column<long>(),
                Attempts = table.Column<int>(),
                NotBefore = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_BotInbox", row => new { row.Key, row.ActivityId }));
        migrationBuilder.CreateIndex("IX_BotInbox_Waiting", "BotInbox", "NotBefore", filter: "\"Mark\" = 0");
    }

    private static void CreateOutbox(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "BotOutbox",
        table => new
        {
            Key = table.Column<string>(maxLength: Key),
            Place = table.Column<int>(),
            State = table.Column<int>(),
            Owner = table.Column<string>(maxLength: 64),
            CreatedAt = table.Column<long>(),
            Attempts = table.Column<int>(),
            NotBefore = table.Column<long>(),
        },
        constraints: table => table.PrimaryKey("PK_BotOutbox", row => new { row.Key, row.Place }));

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["BotInstances", "BotOutbox", "BotInbox", "BotTranscript"])
        {
            migrationBuilder.DropTable(table);
        }
        migrationBuilder.DropIndex("IX_BotState_UsedOn", "BotState");
        migrationBuilder.DropColumn("UsedOn", "BotState");
        migrationBuilder.DropColumn("Place", "BotState");
        migrationBuilder.CreateTable(
            "DirectLineActivities",
            table => new
            {
                ConversationId = table.Column<string>(maxLength: 64),
                Sequence = table.Column<int>(),
                Json = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_DirectLineActivities", row => new { row.ConversationId, row.Sequence }));
    }
}
