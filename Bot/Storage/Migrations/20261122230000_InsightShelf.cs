using EcomBot.Bot.Storage.Insights;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EcomBot.Bot.Storage.Migrations;

/// <summary>What became of recommendations, and how far that was counted.</summary>
[DbContext(typeof(BotContext))]
[Migration("20261122230000_InsightShelf")]
internal sealed class InsightShelf : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "InsightShelf",
            table => new
            {
                Day = table.Column<int>(),
                Product = table.Column<string>(maxLength: InsightModel.NameLength),
                Shown = table.Column<long>(),
                Clicked = table.Column<long>(),
                Bought = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_InsightShelf", row => new { row.Day, row.Product }));
        migrationBuilder.CreateTable(
            "InsightCounters",
            table => new { Name = table.Column<string>(maxLength: 64), Place = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_InsightCounters", row => row.Name));
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("InsightShelf");
        migrationBuilder.DropTable("InsightCounters");
    }
}
