using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EcomBot.Bot.Storage.Migrations;

/// <summary>The people of the shop: accounts, what they saw and did, keys.</summary>
[DbContext(typeof(BotContext))]
[Migration("20261122200000_Staff")]
internal sealed class StaffTables : Migration
{
    private const int Name = StaffModel.NameLength;

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "BotStaffAccounts",
            table => new
            {
                Name = table.Column<string>(maxLength: Name),
                Role = table.Column<string>(maxLength: 16),
                PasswordHash = table.Column<string>(),
                Stamp = table.Column<string>(),
                Refused = table.Column<int>(),
                LockedUntil = table.Column<long>(),
                At = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_BotStaffAccounts", row => row.Name));
        migrationBuilder.CreateTable(
            "BotStaffAudit",
            table => new
            {
                Id = table.Column<string>(maxLength: 32),
                At = table.Column<long>(),
                Staff = table.Column<string>(maxLength: Name),
                Name = table.Column<string>(maxLength: Name),
                Act = table.Column<string>(maxLength: 32),
                Subject = table.Column<string>(maxLength: ServiceModel.NameLength, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_BotStaffAudit", row => row.Id));
        migrationBuilder.CreateIndex("IX_BotStaffAudit_Subject", "BotStaffAudit", "Subject");
        migrationBuilder.CreateIndex("IX_BotStaffAudit_At", "BotStaffAudit", "At");
        migrationBuilder.CreateTable(
            "BotDataProtectionKeys",
            table => new { Id = table.Column<string>(maxLength: Name), Xml = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_BotDataProtectionKeys", row => row.Id));
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["BotStaffAccounts", "BotStaffAudit", "BotDataProtectionKeys"])
        {
            migrationBuilder.DropTable(table);
        }
    }
}
