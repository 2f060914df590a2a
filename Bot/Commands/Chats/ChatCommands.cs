using System.CommandLine;
using System.Globalization;
using EcomBot.Bot.Startup;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>Talks with the bot in the terminal: <c>chat</c>, with <c>--replay</c> for a transcript.</summary>
internal static class ChatCommands
{
    /// <summary>Makes the command.</summary>
    public static Command Of(WebApplication app, HostFactory build)
    {
        var locale = new Option<string>("--locale")
        {
            Description = "The language of the conversation, such as zh-Hans.",
            DefaultValueFactory = _ => CultureInfo.CurrentUICulture.Name,
        };
        var replay = new Option<string?>("--replay") { Description = "A transcript to play; the exit code is 1 where it goes otherwise than written." };
        var store = new Option<string?>("--store") { Description = "The folder of the store that a transcript plays in, instead of the sample shop." };
        var command = new Command("chat", "Talks with the bot in the terminal, on the shop that the settings name.") { locale, replay, store };
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(replay) is { } file
            ? new Replay(build, Console.Out).RunAsync(file, parsed.GetValue(store), cancellationToken)
            : ChatAsync(app, parsed.GetRequiredValue(locale), cancellationToken));
        return command;
    }

    private static async Task<int> ChatAsync(WebApplication app, string locale, CancellationToken cancellationToken)
    {
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Preparation>().PrepareAsync(cancellationToken);
        }
        var conversation = new ChatConversation(
            app.Services.GetRequiredService<IBot>(), app.Services.GetRequiredService<TimeProvider>(), ChatConversation.Terminal, locale)
        {
            OnTurnError = app.Services.GetRequiredService<TurnErrorHandler>().HandleAsync,
        };
        await new TerminalChat(conversation, Console.In, Console.Out).RunAsync(cancellationToken);
        return 0;
    }
}
