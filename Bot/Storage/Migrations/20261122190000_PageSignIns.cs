using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EcomBot.Bot.Storage.Migrations;

/// <summary>Which conversations the shop's pages opened for which customers.</summary>
[DbContext(typeof(BotContext))]
[Migration("20261122190000_PageSignIns")]
internal sealed class PageSignIns : Migration
{
    private const int Name = ServiceModel.NameLength;

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "BotPageSignIns",
            table => new { Conversation = table.Column<string>(maxLength: Name), Customer = table.Column<string>(maxLength: Name), At = table.Column<long>() },
            constraints: table => table.PrimaryKey("PK_BotPageSignIns", row => row.Conversation));
        migrationBuilder.CreateIndex("IX_BotPageSignIns_Customer", "BotPageSignIns", "Customer");
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("BotPageSignIns");
}
