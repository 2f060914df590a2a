namespace EcomBot.Tests.Processes;

/// <summary>A fact that needs a browser, and is skipped where there is none.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() =>
        Skip = Chromium.Executable is null ? "There is no Chromium on this machine; ./test installs it on Debian." : null;
}
