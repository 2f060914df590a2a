namespace EcomBot.Tests.Shared;

/// <summary>A theory that needs the shared folder, and is skipped where there is none.</summary>
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedFolder.Path is null ? "There is no ../shared here." : null;
}
