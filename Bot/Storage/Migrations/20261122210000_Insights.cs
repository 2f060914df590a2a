using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Storage.Insights;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace EcomBot.Bot.Storage.Migrations;

/// <summary>Notes about messages, and what is counted of them: contacts, sums and questions.</summary>
[DbContext(typeof(BotContext))]
[Migration("20261122210000_Insights")]
internal sealed class Insights : Migration
{
    private const int Key = ConversationsModel.KeyLength;
    private const int Name = InsightModel.NameLength;

    private static readonly string[] Sums =
    [
        "Messages", "Felt", "Mood", "Positive", "Negative", "Missed", "Answered", "AnswerTime", "Within100", "Within250", "Within500", "Within1000",
        "Within2000", "Within5000", "Within10000", "Contacts", "Settled", "Solved", "Person", "Back", "BeganBad", "Turned", "Recovered",
    ];

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateNotes(migrationBuilder);
        CreateContacts(migrationBuilder);
        CreateCells(migrationBuilder);
        CreateAsks(migrationBuilder);
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["BotNotes", "InsightContacts", "InsightCells", "InsightAsks"])
        {
            migrationBuilder.DropTable(table);
        }
    }

    private static void CreateNotes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "BotNotes",
            table => new { Id = Counted(table), Key = table.Column<string>(maxLength: Key), Place = table.Column<int>(), At = table.Column<long>(), Json = table.Column<string>() },
            constraints: table => table.PrimaryKey("PK_BotNotes", row => row.Id));
        migrationBuilder.CreateIndex("IX_BotNotes_Key", "BotNotes", "Key");
    }

    private static void CreateContacts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "InsightContacts",
            table => new
            {
                Id = table.Column<string>(maxLength: 32),
                Key = table.Column<string>(maxLength: Key),
                Customer = table.Column<string>(maxLength: ServiceModel.NameLength, nullable: true),
                Channel = table.Column<string>(),
                Language = table.Column<string>(),
                Task = table.Column<string>(),
                Product = table.Column<string>(),
                Day = table.Column<int>(),
                FirstAt = table.Column<long>(),
                LastAt = table.Column<long>(),
                FirstPlace = table.Column<int>(),
                LastPlace = table.Column<int>(),
                Messages = table.Column<int>(),
                Felt = table.Column<int>(),
                Mood = table.Column<int>(),
                Positive = table.Column<int>(),
                Negative = table.Column<int>(),
                Missed = table.Column<int>(),
                FirstFeeling = table.Column<int>(),
                LastFeeling = table.Column<int>(),
                TurnedAt = table.Column<int>(),
                TurnedTask = table.Column<string>(),
                Person = table.Column<bool>(),
                Back = table.Column<bool>(),
                Settled = table.Column<bool>(),
            },
            constraints: table => table.PrimaryKey("PK_InsightContacts", row => row.Id));
        foreach (var columns in (string[][])[["Key", "LastAt"], ["Customer", "LastAt"], ["Settled", "LastAt"], ["Day", "TurnedAt"], ["Product", "Id"], ["Task", "Id"]])
        {
            migrationBuilder.CreateIndex($"IX_InsightContacts_{string.Join('_', columns)}", "InsightContacts", columns);
        }
    }

    private static void CreateCells(MigrationBuilder migrationBuilder)
    {
        var cells = new CreateTableOperation { Name = "InsightCells", PrimaryKey = new() { Name = "PK_InsightCells", Table = "InsightCells", Columns = ["Day", "Channel", "Language", "Task", "Product"] } };
        cells.Columns.Add(Column("Day", typeof(int), null));
        cells.Columns.AddRange(cells.PrimaryKey.Columns.Skip(1).Select(name => Column(name, typeof(string), Name)));
        cells.Columns.AddRange(Sums.Select(name => Column(name, typeof(long), null)));
        migrationBuilder.Operations.Add(cells);
    }

    private static void CreateAsks(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "InsightAsks",
            table => new
            {
                Id = Counted(table),
                Question = table.Column<string>(maxLength: 32),
                Key = table.Column<string>(maxLength: Key),
                Place = table.Column<int>(),
                Day = table.Column<int>(),
                Channel = table.Column<string>(),
                Language = table.Column<string>(),
                Task = table.Column<string>(),
                Intent = table.Column<string>(),
                Missed = table.Column<bool>(),
                Text = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_InsightAsks", row => row.Id));
        migrationBuilder.CreateIndex("IX_InsightAsks_Key", "InsightAsks", "Key");
        migrationBuilder.CreateIndex("IX_InsightAsks_Day_Question", "InsightAsks", ["Day", "Question"]);
        migrationBuilder.CreateIndex("IX_InsightAsks_Question_Id", "InsightAsks", ["Question", "Id"]);
    }

    // Numbers that are never given twice, whatever was deleted.
    private static OperationBuilder<AddColumnOperation> Counted(ColumnsBuilder table) => table.Column<long>()
        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);

    private static AddColumnOperation Column(string name, Type type, int? length) => new() { Name = name, Table = "InsightCells", ClrType = type, MaxLength = length };
}
