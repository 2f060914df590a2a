using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EcomBot.Bot.Storage.Migrations;

/// <summary>Who decides held requests on Teams, and what was shown to whom.</summary>
[DbContext(typeof(BotContext))]
[Migration("20261122233000_Deciders")]
internal sealed class DeciderTables : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "BotDeciders",
            table => new { Id = table.Column<string>(maxLength: StaffModel.NameLength), Reference = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_BotDeciders", row => row.Id));
        migrationBuilder.CreateTable(
            "BotDeciderCards",
            table => new
            {
                Case = table.Column<string>(maxLength: ServiceModel.NameLength),
                Decider = table.Column<string>(maxLength: StaffModel.NameLength),
                At = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_BotDeciderCards", row => new { row.Case, row.Decider }));
        migrationBuilder.CreateIndex("IX_BotDeciderCards_At", "BotDeciderCards", "At");
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("BotDeciderCards");
        migrationBuilder.DropTable("BotDeciders");
    }
}
