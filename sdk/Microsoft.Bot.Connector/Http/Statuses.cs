namespace Microsoft.Bot.Connector;

/// <summary>The statuses that operations take for success.</summary>
internal static class Statuses
{
    /// <summary>200.</summary>
    internal static readonly int[] Ok = [200];

    /// <summary>200, 201 or 202: stored, or going to be.</summary>
    internal static readonly int[] Stored = [200, 201, 202];

    /// <summary>200 or 202: gone, or going to be.</summary>
    internal static readonly int[] Deleted = [200, 202];

    /// <summary>200 or 204: gone.</summary>
    internal static readonly int[] Removed = [200, 204];

    /// <summary>200 or 404: found or not.</summary>
    internal static readonly int[] Found = [200, 404];

    /// <summary>200, 400 or 404: exchanged, or refused with a reason.</summary>
    internal static readonly int[] Exchanged = [200, 400, 404];

    /// <summary>200, 301 or 302: here or elsewhere.</summary>
    internal static readonly int[] Streamed = [200, 301, 302];

    /// <summary>200, 201, 202 or 204: all done, or taken on.</summary>
    internal static readonly int[] TakenOn = [200, 201, 202, 204];

    /// <summary>200, 202 or 207: everybody is told, is going to be, or some are not.</summary>
    internal static readonly int[] Notified = [200, 202, 207];
}
