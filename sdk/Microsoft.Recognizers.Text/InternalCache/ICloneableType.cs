namespace Microsoft.Recognizers.Text.InternalCache;

/// <summary>Something that copies itself.</summary>
/// <typeparam name="T">What the copy is.</typeparam>
public interface ICloneableType<T>
{
    /// <summary>A copy that shares no changeable state with this one.</summary>
    T Clone();
}
