using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EcomBot.Bot.Storage.Migrations;

/// <summary>Hand-offs, ratings and erasures.</summary>
[DbContext(typeof(BotContext))]
[Migration("20261122180000_Service")]
internal sealed class Service : Migration
{
    private const int Name = ServiceModel.NameLength;

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateHandoffs(migrationBuilder);
        CreateRatings(migrationBuilder);
        migrationBuilder.CreateTable(
            "BotErasures",
            table => new { Customer = table.Column<string>(maxLength: Name), At = table.Column<long>() },
            constraints: table => table.PrimaryKey("PK_BotErasures", row => row.Customer));
    }

    private static void CreateHandoffs(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "BotHandoffs",
            table => new
            {
                Id = table.Column<string>(maxLength: Name),
                Channel = table.Column<string>(),
                Conversation = table.Column<string>(),
                Customer = table.Column<string>(maxLength: Name, nullable: true),
                State = table.Column<string>(maxLength: 16),
                Agent = table.Column<string>(nullable: true),
                IsOutsideHours = table.Column<bool>(),
                At = table.Column<long>(),
                Json = table.Column<string>(),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_BotHandoffs", row => row.Id));
        migrationBuilder.CreateIndex("IX_BotHandoffs_State_At", "BotHandoffs", ["State", "At"]);
        migrationBuilder.CreateIndex("IX_BotHandoffs_Customer", "BotHandoffs", "Customer");
    }

    private static void CreateRatings(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "BotRatings",
            table => new
            {
                Id = table.Column<string>(maxLength: Name),
                Channel = table.Column<string>(),
                Conversation = table.Column<string>(),
                Customer = table.Column<string>(maxLength: Name, nullable: true),
                Stars = table.Column<int>(),
                Word = table.Column<string>(nullable: true),
                Language = table.Column<string>(),
                At = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_BotRatings", row => row.Id));
        migrationBuilder.CreateIndex("IX_BotRatings_At", "BotRatings", "At");
        migrationBuilder.CreateIndex("IX_BotRatings_Customer", "BotRatings", "Customer");
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["BotHandoffs", "BotRatings", "BotErasures"])
        {
            migrationBuilder.DropTable(table);
        }
    }
}
