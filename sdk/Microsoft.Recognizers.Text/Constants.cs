namespace Microsoft.Recognizers.Text;

/// <summary>Values that all recognizers share.</summary>
public static class Constants
{
    public const int InvalidIndex = -1;
}
