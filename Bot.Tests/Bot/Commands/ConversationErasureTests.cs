using System.Text;
using EcomBot.Tests.Layout;
using EcomBot.Tests.Processes;
using Microsoft.Data.Sqlite;

namespace EcomBot.Tests.Bot.Commands;

/// <summary>What a customer said to the bot is shown and erased with all else.</summary>
public sealed class ConversationErasureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_customers_conversations_are_exported_and_erased_and_those_of_others_stay()
    {
        await using (var bot = await BotProcess.ServeAsync(_folder["data"]))
        {
            await SayAsync(bot, "talk-of-ana", "where is my parcel? ana.silva@example.com");
            await SayAsync(bot, "talk-of-bo", "where is my parcel? bo.chen@example.com");
        }

        await BotProcess.RunAsync(_folder["data"], "export-customer", "ana.silva@example.com", _folder["ana.json"]);
        var erased = await BotProcess.RunAsync(_folder["data"], "erase-customer", "ana.silva@example.com");

        var export = await File.ReadAllTextAsync(_folder["ana.json"]);
        Assert.Contains("talk-of-ana", export);
        Assert.DoesNotContain("talk-of-bo", export);
        Assert.True(erased.ExitCode == 0, erased.Said);
        Assert.Equal(["emulator/conversations/talk-of-bo"], Conversations());
    }

    public void Dispose() => _folder.Dispose();

    private static async Task SayAsync(BotProcess bot, string conversation, string text)
    {
        var message = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "Bot.Tests", "Payloads", "Emulator", "Message.json"));
        message = message.Replace("a39afbb0-0000-11f1-84ff-99eba4f51645|livechat", conversation).Replace("wo ist meine Bestellung?", text);
        using var http = new HttpClient();
        using var content = new StringContent(message, Encoding.UTF8, "application/json");
        (await http.PostAsync(new Uri(bot.Address, "/api/messages"), content)).EnsureSuccessStatusCode();
    }

    private List<string> Conversations()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder["data"], "ecombot.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Key FROM BotState ORDER BY Key";
        using var reader = command.ExecuteReader();
        var keys = new List<string>();
        while (reader.Read())
        {
            keys.Add(reader.GetString(0));
        }
        return keys;
    }
}
