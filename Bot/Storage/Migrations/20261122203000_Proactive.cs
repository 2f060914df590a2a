using EcomBot.Bot.Storage.Conversations;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EcomBot.Bot.Storage.Migrations;

/// <summary>Where customers can be written to, what they want to be told, and what they are told.</summary>
[DbContext(typeof(BotContext))]
[Migration("20261122203000_Proactive")]
internal sealed class Proactive : Migration
{
    private const int Name = ServiceModel.NameLength;

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "BotAddresses",
            table => new
            {
                Key = table.Column<string>(maxLength: ConversationsModel.KeyLength),
                Customer = table.Column<string>(maxLength: Name),
                Reference = table.Column<string>(),
                TimeZone = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_BotAddresses", row => row.Key));
        migrationBuilder.CreateIndex("IX_BotAddresses_Customer", "BotAddresses", "Customer");
        migrationBuilder.CreateTable(
            "BotNoticeWishes",
            table => new
            {
                Customer = table.Column<string>(maxLength: Name),
                Subject = table.Column<string>(maxLength: Name),
                IsWanted = table.Column<bool>(),
                At = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_BotNoticeWishes", row => new { row.Customer, row.Subject }));
        CreateNotices(migrationBuilder);
    }

    private static void CreateNotices(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "BotNotices",
            table => new
            {
                Id = table.Column<string>(maxLength: Name),
                Customer = table.Column<string>(maxLength: Name),
                Kind = table.Column<string>(maxLength: ProactiveModel.WordLength),
                Subject = table.Column<string>(),
                Json = table.Column<string>(),
                State = table.Column<int>(),
                Reason = table.Column<string>(maxLength: ProactiveModel.WordLength, nullable: true),
                Key = table.Column<string>(nullable: true),
                At = table.Column<long>(),
                NotBefore = table.Column<long>(),
                Until = table.Column<long>(),
                DoneAt = table.Column<long>(),
                Attempts = table.Column<int>(),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_BotNotices", row => row.Id));
        migrationBuilder.CreateIndex("IX_BotNotices_State_NotBefore", "BotNotices", ["State", "NotBefore"]);
        migrationBuilder.CreateIndex("IX_BotNotices_Customer_DoneAt", "BotNotices", ["Customer", "DoneAt"]);
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["BotAddresses", "BotNoticeWishes", "BotNotices"])
        {
            migrationBuilder.DropTable(table);
        }
    }
}
