namespace Microsoft.Bot.Builder.Integration;

/// <summary>Where a web application takes what channels post.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.integration.botframeworkpaths"/>
public class BotFrameworkPaths
{
    /// <summary>Gets or sets where the bot's paths begin.</summary>
    /// <value>Default <c>/api</c>.</value>
    public string BasePath { get; set; } = "/api";

    /// <summary>Gets or sets where activities are taken, below <see cref="BasePath"/>.</summary>
    /// <value>Default <c>/messages</c>.</value>
    public string MessagesPath { get; set; } = "/messages";
}
