namespace EcomBot.Tests.Shared;

/// <summary>A fact that needs the shared folder, and is skipped where there is none.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedFolder.Path is null ? "There is no ../shared here." : null;
}
