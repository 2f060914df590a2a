using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EcomBot.Bot.Storage.Migrations;

/// <summary>State, signing keys and the Direct Line. Column types are left to the provider, so it serves every database.</summary>
[DbContext(typeof(BotContext))]
[Migration("20261122000000_Conversations")]
internal sealed class Conversations : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "BotState",
            table => new
            {
                Key = table.Column<string>(maxLength: 400),
                Json = table.Column<string>(),
                Version = table.Column<long>(),
                UpdatedAt = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_BotState", row => row.Key));
        migrationBuilder.CreateTable(
            "BotSigningKeys",
            table => new { Purpose = table.Column<string>(maxLength: 64), Value = table.Column<byte[]>() },
            constraints: table => table.PrimaryKey("PK_BotSigningKeys", row => row.Purpose));
        CreateDirectLine(migrationBuilder);
    }

    private static void CreateDirectLine(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "DirectLineConversations",
            table => new
            {
                Id = table.Column<string>(maxLength: 64),
                UserId = table.Column<string>(maxLength: 128),
                CreatedAt = table.Column<DateTime>(),
            },
            constraints: table => table.PrimaryKey("PK_DirectLineConversations", row => row.Id));
        migrationBuilder.CreateTable(
            "DirectLineActivities",
            table => new
            {
                ConversationId = table.Column<string>(maxLength: 64),
                Sequence = table.Column<int>(),
                Json = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_DirectLineActivities", row => new { row.ConversationId, row.Sequence }));
        migrationBuilder.CreateTable(
            "DirectLineUploads",
            table => new
            {
                Id = table.Column<string>(maxLength: 64),
                ConversationId = table.Column<string>(maxLength: 64),
                Name = table.Column<string>(maxLength: 255),
                ContentType = table.Column<string>(maxLength: 127),
                Content = table.Column<byte[]>(),
            },
            constraints: table => table.PrimaryKey("PK_DirectLineUploads", row => row.Id));
        migrationBuilder.CreateIndex("IX_DirectLineUploads_ConversationId", "DirectLineUploads", "ConversationId");
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["DirectLineUploads", "DirectLineActivities", "DirectLineConversations", "BotSigningKeys", "BotState"])
        {
            migrationBuilder.DropTable(table);
        }
    }
}
