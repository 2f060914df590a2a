using System.Data;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Storage;

public sealed class KeptConnectionTests : IDisposable
{
    private readonly SqliteConversationTables _tables = new();

    [Fact]
    public async Task The_connection_of_a_turn_stays_open_for_the_next_turn()
    {
        await using var shop = await TestShop.OpenAsync();
        await using (var turn = shop.Scope())
        {
            await _tables.ConnectAsync(Of(turn).Database, default);
        }

        await using var next = shop.Scope();
        Assert.Equal(ConnectionState.Open, Of(next).Database.GetDbConnection().State);
    }

    [Fact]
    public async Task A_statement_is_not_used_again_once_its_connection_was_closed()
    {
        await using var shop = await TestShop.OpenAsync();
        await using var turn = shop.Scope();
        var connection = Of(turn).Database.GetDbConnection();
        await connection.OpenAsync();
        var before = PreparedCommands.On(connection).Get("SELECT 1", []);

        await connection.CloseAsync();
        await connection.OpenAsync();

        Assert.NotSame(before, PreparedCommands.On(connection).Get("SELECT 1", []));
    }

    public void Dispose() => _tables.Dispose();

    private static ShopContext Of(AsyncServiceScope turn) => turn.ServiceProvider.GetRequiredService<ShopContext>();
}
