namespace Microsoft.Bot.Schema;

/// <summary>What happened to an installation: the values of <see cref="IInstallationUpdateActivity.Action"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.installationupdateactiontypes"/>
public static class InstallationUpdateActionTypes
{
    /// <summary>The bot was installed.</summary>
    public const string Add = "add";

    /// <summary>The bot was removed.</summary>
    public const string Remove = "remove";
}
