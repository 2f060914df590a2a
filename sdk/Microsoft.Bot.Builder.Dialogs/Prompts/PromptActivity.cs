using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Copies the activity of a prompt, so that what is sent (and addressed) is not what is stored and sent again.</summary>
internal static class PromptActivity
{
    public static Activity Copy(Activity activity)
    {
        var copy = (Activity)MemberwiseClone(activity);
        copy.Attachments = CopyOf(activity.Attachments);
        copy.Entities = CopyOf(activity.Entities);
        copy.Properties = (JObject)activity.Properties?.DeepClone();
        return copy;
    }

    private static List<T> CopyOf<T>(IList<T> list) => list == null ? null : [.. list];

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = nameof(MemberwiseClone))]
    private static extern object MemberwiseClone(object target);
}
