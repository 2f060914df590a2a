namespace EcomBot.Dialogs.Session;

/// <summary>Names the build of the dialogs: another one cannot be trusted to go on where the one before was.</summary>
/// <param name="Id">Its name.</param>
public sealed record DialogBuild(string Id)
{
    /// <summary>The build that runs.</summary>
    public static DialogBuild Current { get; } = new(typeof(DialogBuild).Assembly.ManifestModule.ModuleVersionId.ToString("N"));
}
