using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EcomBot.Bot.Storage.Migrations;

/// <summary>Where hand-offs are in Chatwoot.</summary>
[DbContext(typeof(BotContext))]
[Migration("20261122213000_Chatwoot")]
internal sealed class ChatwootTables : Migration
{
    private const int Name = ServiceModel.NameLength;

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "BotChatwoot",
            table => new
            {
                Id = table.Column<string>(maxLength: Name),
                Contact = table.Column<string>(nullable: true),
                Conversation = table.Column<long>(nullable: true),
                Place = table.Column<int>(),
                ClaimedUntil = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_BotChatwoot", row => row.Id));
        migrationBuilder.CreateIndex("IX_BotChatwoot_Conversation", "BotChatwoot", "Conversation");
        migrationBuilder.CreateTable(
            "BotChatwootMessages",
            table => new { Id = table.Column<string>(maxLength: Name), At = table.Column<long>() },
            constraints: table => table.PrimaryKey("PK_BotChatwootMessages", row => row.Id));
        migrationBuilder.CreateIndex("IX_BotChatwootMessages_At", "BotChatwootMessages", "At");
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("BotChatwootMessages");
        migrationBuilder.DropTable("BotChatwoot");
    }
}
