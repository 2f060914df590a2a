using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using EcomBot.Commerce;
using EcomBot.Tests.Commerce.Storage;
using Npgsql;

namespace EcomBot.Tests.Faults;

/// <summary>Two instances on one PostgreSQL, as behind a load balancer that sends each request anywhere.</summary>
public sealed class InstancesTests
{
    private const string Return = "I want to return the whole order #W2000001";

    [PostgreSqlFact]
    public async Task Twenty_copies_of_one_message_over_both_instances_have_one_effect_and_one_set_of_replies()
    {
        await using var shop = await OpenAsync();
        await using var bots = await BotFleet.StartAsync(shop, 2);
        using var customer = new DirectLineCustomer(bots, "device-0", 1);
        await customer.OpenAsync();
        await customer.SayAsync(Return);
        await customer.SayAsync("customer0@example.com");
        var before = customer.Seen.Count;

        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => customer.PostAsync("yes", "the-same-name")));
        await customer.ReadAsync();

        Assert.Single(ids.Distinct());
        var said = customer.Seen.Skip(before).Select(activity => DirectLineCustomer.Text(activity, "text")!).ToList();
        Assert.Equal("yes", said[0]);
        Assert.StartsWith("Done", Assert.Single(said.Skip(1)));
        Assert.Equal(1, await CountAsync(shop, "SELECT COUNT(*) FROM \"Journal\" WHERE \"RecordId\" = '#W2000001'"));
    }

    [PostgreSqlFact]
    public async Task Two_messages_of_one_conversation_at_once_are_both_answered_and_neither_is_overwritten()
    {
        await using var shop = await OpenAsync();
        await using var bots = await BotFleet.StartAsync(shop, 2);
        using var customer = new DirectLineCustomer(bots, "device-0", 2);
        await customer.OpenAsync();

        for (var round = 0; round < 5; round++)
        {
            var ids = await Task.WhenAll(customer.PostAsync("hello", $"a{round}"), customer.PostAsync("thank you", $"b{round}"));
            await customer.ReadAsync();

            // Each message stands in the transcript with its replies right behind it.
            var order = customer.Seen.Select(activity => DirectLineCustomer.Text(activity, "replyToId") ?? DirectLineCustomer.Text(activity, "id")).ToList();
            Assert.All(ids, id => Assert.True(order.LastIndexOf(id) - order.IndexOf(id) == order.Count(one => one == id) - 1
                && order.Count(one => one == id) > 1));
        }
    }

    [PostgreSqlFact]
    public async Task A_reply_that_one_instance_commits_wakes_the_socket_that_another_holds()
    {
        await using var shop = await OpenAsync();
        await using var bots = await BotFleet.StartAsync(shop, 2);
        using var customer = new DirectLineCustomer(bots, "device-0", 3);
        await customer.OpenAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(8));
        using var sockets = new CompositeSockets();
        foreach (var address in bots.Addresses)
        {
            await sockets.OpenAsync(address, customer.Conversation, patience.Token);
        }

        await customer.SayAsync("thank you");

        // Sooner than they would look for themselves.
        await sockets.AllHearAsync("thank you", patience.Token);
    }

    private static async Task<TestShop> OpenAsync()
    {
        var shop = await TestShop.OpenAsync(ShopDatabaseKind.PostgreSql);
        await FaultShop.FillAsync(shop, 1);
        return shop;
    }

    private static async Task<long> CountAsync(TestShop shop, string sql)
    {
        await using var connection = new NpgsqlConnection(shop.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private sealed class CompositeSockets : IDisposable
    {
        private readonly List<ClientWebSocket> _sockets = [];

        public async Task OpenAsync(Uri address, string conversation, CancellationToken cancellationToken)
        {
            var socket = new ClientWebSocket();
            _sockets.Add(socket);
            socket.Options.SetRequestHeader("Authorization", $"Bearer {BotFleet.Secret}");
            await socket.ConnectAsync(new Uri($"ws://{address.Authority}/v3/directline/conversations/{conversation}/stream"), cancellationToken);
            await HearAsync(socket, "assistant", cancellationToken);
        }

        public Task AllHearAsync(string text, CancellationToken cancellationToken) =>
            Task.WhenAll(_sockets.Select(socket => HearAsync(socket, text, cancellationToken)));

        public void Dispose() => _sockets.ForEach(socket => socket.Dispose());

        private static async Task HearAsync(ClientWebSocket socket, string text, CancellationToken cancellationToken)
        {
            var buffer = new byte[64 * 1024];
            string heard;
            do
            {
                var frame = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
                heard = JsonSerializer.Deserialize<JsonElement>(Encoding.UTF8.GetString(buffer, 0, frame.Count)).GetProperty("activities").GetRawText();
            }
            while (!heard.Contains(text));
        }
    }
}
