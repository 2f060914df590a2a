using System.CommandLine;
using EcomBot.Bot.Channels.Messenger;
using EcomBot.Bot.Startup;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Commands;

/// <summary>Sets up the shop's page on Messenger: <c>messenger-profile</c>.</summary>
internal static class MessengerCommands
{
    /// <summary>Makes the command.</summary>
    public static Command Of(WebApplication app)
    {
        var command = new Command("messenger-profile", "Sets greeting, get-started button, ice breakers and menu of the shop's page on Messenger.");
        command.SetAction((_, cancellationToken) => SetAsync(app.Services, cancellationToken));
        return command;
    }

    private static async Task<int> SetAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!services.GetRequiredService<IOptions<MessengerOptions>>().Value.IsOn)
        {
            throw new StartupException("Messenger:PageToken is not set.");
        }
        var answer = await services.GetRequiredService<MessengerProfile>().SetAsync(cancellationToken);
        if (!answer.IsDone)
        {
            throw new StartupException($"Meta did not take it: {answer.Body.SelectToken("error.message") ?? answer.Failure ?? $"it answered {answer.Status}"}");
        }
        Console.WriteLine("Greeting, get-started button, ice breakers and menu of the page are set.");
        return 0;
    }
}
