const names = new Map([
  ['13800000031', 'Mei Lin'],
  ['13800000032', 'Omar Haddad'],
]);

/** What the enterprise knows of a caller, in the form that pages of the workbench read; nothing of unknown callers. */
export function customerOf(number) {
  const name = names.get(number);
  if (name === undefined) return [];
  return [
    {
      objectName: 'Customer',
      values: [
        { valueNo: '1', name: 'Name', value: name, type: '1', length: '128', isMandatory: true },
        { valueNo: '2', name: 'Phone', value: number, type: '1', isMandatory: true, maskStyle: '1' },
        { valueNo: '3', name: 'Customer since', value: '2019-04-02', type: '3', isMandatory: false },
        {
          ...{ valueNo: '4', name: 'Payment', value: '2', type: '5', isMandatory: true },
          dictItems: [
            { key: '1', value: 'Prepaid' },
            { key: '2', value: 'Postpaid' },
          ],
        },
      ],
    },
  ];
}
