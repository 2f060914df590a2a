using EcomBot.Bot.Storage.Conversations;
using Microsoft.Data.Sqlite;

namespace EcomBot.Tests.Bot.Storage;

public sealed class SqliteStatementsTests : IDisposable
{
    private const string Insert = """INSERT INTO "Said" ("Key", "Text", "Place") VALUES (?1, ?2, ?3)""";

    private readonly SqliteConnection _connection = new("Data Source=said;Mode=Memory;Cache=Shared");
    private readonly SqliteConnection _keeper = new("Data Source=said;Mode=Memory;Cache=Shared");

    public SqliteStatementsTests()
    {
        _keeper.Open();
        _connection.Open();
        SqliteStatements.On(_connection).Execute("""CREATE TABLE "Said" ("Key" TEXT PRIMARY KEY, "Text" TEXT, "Place" INTEGER NOT NULL)""");
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Straße 12, 北京 🙂")]
    [InlineData("a\0b")]
    public void Values_come_back_as_they_were(string? text)
    {
        var changed = SqliteStatements.On(_connection).Execute(Insert, "k", text, long.MaxValue);

        Assert.Equal(1, changed);
        using var read = _connection.CreateCommand();
        read.CommandText = """SELECT "Text", "Place" FROM "Said" WHERE "Key" = 'k'""";
        using var row = read.ExecuteReader();
        Assert.True(row.Read());
        Assert.Equal(text, row.IsDBNull(0) ? null : row.GetString(0));
        Assert.Equal(long.MaxValue, row.GetInt64(1));
    }

    [Fact]
    public void What_fails_says_why_and_the_statement_works_again()
    {
        var statements = SqliteStatements.On(_connection);
        statements.Execute(Insert, "k", "first", 1);

        var failure = Assert.Throws<SqliteException>(() => statements.Execute(Insert, "k", "second", 2));

        Assert.Contains("UNIQUE", failure.Message, StringComparison.Ordinal);
        Assert.Equal(19, failure.SqliteErrorCode);
        Assert.Equal(1, statements.Execute(Insert, "other", "third", 3));
    }

    [Fact]
    public void A_connection_that_was_opened_again_parses_its_statements_anew()
    {
        SqliteStatements.On(_connection).Execute(Insert, "k", "first", 1);

        _connection.Close();
        _connection.Open();

        Assert.Equal(1, SqliteStatements.On(_connection).Execute(Insert, "other", "second", 2));
    }

    public void Dispose()
    {
        _connection.Dispose();
        _keeper.Dispose();
    }
}
