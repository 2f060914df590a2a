namespace EcomBot.Bot.Commands.SettingsPages;

/// <summary>The bot as a web server and as a bot of Azure Bot Service. ASP.NET Core and the Bot Framework SDK read these settings themselves.</summary>
public sealed class HostSettings
{
    public const string Section = "";

    /// <summary>Where the bot listens; several addresses are separated by semicolons. The file <c>appsettings.json</c> says
    /// <c>http://localhost:3978</c>.</summary>
    public string Urls { get; set; } = "http://localhost:3978";

    /// <summary>The host names that are answered, separated by semicolons. Default: all.</summary>
    public string AllowedHosts { get; set; } = "*";

    /// <summary>The bot's app id at Azure Bot Service. Without one <c>/api/messages</c> hears callers on this machine alone. Default none.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>The secret of the app registration; needed with <c>MultiTenant</c> and <c>SingleTenant</c>. Default none.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>The kind of app registration: <c>MultiTenant</c>, <c>SingleTenant</c> or <c>UserAssignedMSI</c> (a managed identity, which needs no
    /// secret).</summary>
    public string MicrosoftAppType { get; set; } = "MultiTenant";

    /// <summary>The Entra ID tenant of the app registration; needed with <c>SingleTenant</c> and <c>UserAssignedMSI</c>. Default none.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>The cloud of Azure Bot Service, where it is not the public one. Default none.</summary>
    public string? ChannelService { get; set; }
}
