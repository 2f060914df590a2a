namespace EcomBot.Commerce.Recommendations.Ranking;

/// <summary>What is summed up for a candidate over what the customer bought; the place of the sum in <see cref="Workspace"/>.</summary>
/// <remarks>Those of one table stand beside each other, since they are summed up at once.</remarks>
internal enum Signal
{
    /// <summary>Bought after it, with slow decay over visits.</summary>
    After,

    /// <summary>Bought after it, with fast decay.</summary>
    AfterLately,

    /// <summary>Bought after it, the strongest alone.</summary>
    AfterBest,

    /// <summary>Bought after the last visit's products.</summary>
    AfterLast,

    /// <summary>Bought before it.</summary>
    Before,

    /// <summary>Bought by the same customers, with slow decay.</summary>
    Customers,

    /// <summary>Bought by the same customers, without decay.</summary>
    CustomersEver,

    /// <summary>Bought by the same customers, the strongest alone.</summary>
    CustomersBest,

    /// <summary>Bought by the same customers as the last visit's products.</summary>
    CustomersLast,

    /// <summary>Bought in the same visits.</summary>
    Visits,

    /// <summary>Weighed against all, without decay.</summary>
    Linear,

    /// <summary>Weighed against all, with slow decay.</summary>
    LinearLately,
}
