using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EcomBot.Bot.Storage.Migrations;

/// <summary>Who has a hand-off, since when, and what people of the shop note about it.</summary>
[DbContext(typeof(BotContext))]
[Migration("20261122201000_Desk")]
internal sealed class DeskColumns : Migration
{
    private const string Handoffs = "BotHandoffs";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("AgentName", Handoffs, nullable: true);
        migrationBuilder.AddColumn<long>("TakenAt", Handoffs, nullable: true);
        migrationBuilder.AddColumn<long>("ClosedAt", Handoffs, nullable: true);
        migrationBuilder.AddColumn<string>("DisplayName", "BotStaffAccounts", nullable: true);
        migrationBuilder.CreateTable(
            "BotHandoffNotes",
            table => new
            {
                Id = table.Column<string>(maxLength: 32),
                Handoff = table.Column<string>(maxLength: ServiceModel.NameLength),
                At = table.Column<long>(),
                Name = table.Column<string>(),
                Text = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_BotHandoffNotes", row => row.Id));
        migrationBuilder.CreateIndex("IX_BotHandoffNotes_Handoff", "BotHandoffNotes", "Handoff");
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("BotHandoffNotes");
        migrationBuilder.DropColumn("DisplayName", "BotStaffAccounts");
        foreach (var column in (string[])["AgentName", "TakenAt", "ClosedAt"])
        {
            migrationBuilder.DropColumn(column, Handoffs);
        }
    }
}
