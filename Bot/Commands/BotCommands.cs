using System.CommandLine;
using EcomBot.Commerce.ImportExport;
using EcomBot.Bot.Commands.Chats;
using EcomBot.Bot.Commands.SettingsPages;
using EcomBot.Bot.Startup;

namespace EcomBot.Bot.Commands;

/// <summary>The command line: without a command the bot serves; <c>import</c> and <c>export</c> carry a whole store, <c>chat</c> talks in the
/// terminal.</summary>
internal static class BotCommands
{
    /// <summary>Runs what the command line asks for.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> RunCommandAsync(this WebApplication app, string[] args, HostFactory build)
    {
        var root = new RootCommand("EcomBot: customer service for an online shop. Without a command, it serves.")
        {
            Transfer(app, "import", "Reads a store from a folder, all of it or nothing.", static shop => shop.ImportAsync),
            Transfer(app, "export", "Writes the whole store into a folder.", static shop => shop.ExportAsync),
            ChatCommands.Of(app, build),
            MessengerCommands.Of(app),
            TeamsCommands.Of(app),
            SettingsCommands.Of(),
            HealthCommand.Of(app),
        };
        foreach (var command in CustomerCommands.Of(app).Concat(StaffCommands.Of(app)))
        {
            root.Add(command);
        }

        // Whatever else is on the command line are settings, such as --Urls http://localhost:5000.
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((_, cancellationToken) => ServeAsync(app, cancellationToken));
        return root.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
    }

    private static async Task<int> ServeAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Preparation>().PrepareAsync(cancellationToken);
        }
        await app.StartAsync(cancellationToken);
        Console.WriteLine($"The chat page is at {string.Join(" and ", app.Urls)}");
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    private static Command Transfer(WebApplication app, string name, string description, Func<IShopTransfer, TransferOperation> operation)
    {
        var folder = new Argument<string>("folder") { Description = "The folder, in the store export format." };
        var command = new Command(name, description) { folder };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Preparation>().PrepareShopAsync(cancellationToken);
            var shop = scope.ServiceProvider.GetRequiredService<IShopTransfer>();
            await TransferConsole.RunAsync(operation(shop), parsed.GetRequiredValue(folder), cancellationToken);
            return 0;
        });
        return command;
    }
}
