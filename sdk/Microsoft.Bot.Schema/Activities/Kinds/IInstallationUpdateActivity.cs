namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed in or removed from an organisation or a part of it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.iinstallationupdateactivity"/>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>What happened: one of <see cref="InstallationUpdateActionTypes"/>.</summary>
    string Action { get; set; }
}
