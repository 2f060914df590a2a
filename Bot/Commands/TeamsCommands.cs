using System.CommandLine;
using EcomBot.Bot.Channels.Teams;
using EcomBot.Bot.Channels.Teams.Package;
using EcomBot.Bot.Startup;
using EcomBot.Bot.Web;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Commands;

/// <summary>Makes the shop's app for Microsoft Teams: <c>teams-package</c>.</summary>
internal static class TeamsCommands
{
    /// <summary>Makes the command.</summary>
    public static Command Of(WebApplication app)
    {
        var file = new Option<string>("--out") { Description = "The file to write.", DefaultValueFactory = _ => "ecombot-teams.zip" };
        var command = new Command("teams-package", "Writes the shop's app for Microsoft Teams, to be uploaded there.") { file };
        command.SetAction((parsed, cancellationToken) => WriteAsync(app, parsed.GetRequiredValue(file), cancellationToken));
        return command;
    }

    private static async Task<int> WriteAsync(WebApplication app, string file, CancellationToken cancellationToken)
    {
        var (bot, options) = (app.Configuration["MicrosoftAppId"], app.Services.GetRequiredService<IOptions<TeamsOptions>>().Value);
        var address = app.Services.GetRequiredService<IOptions<WebOptions>>().Value.PublicUrl;
        if (TeamsPackage.Missing(bot, address, options) is { Count: > 0 } missing)
        {
            throw new StartupException($"The package needs settings that are not set, or not right: {string.Join(", ", missing)}.");
        }
        using var package = new MemoryStream();
        await TeamsPackage.WriteAsync(package, bot!, address, options, cancellationToken);
        try
        {
            await File.WriteAllBytesAsync(file, package.ToArray(), cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"{file} cannot be written: {failure.Message}", failure);
        }
        Console.WriteLine($"{file} is ready to be uploaded to Teams.");
        return 0;
    }
}
