import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';

import { classNames } from './class-names.ts';
import styles from './date-field.module.css';

/** The month to pick a day from. It takes its value and limits from the date picker around it. */
export function CalendarPanel() {
  return (
    <Calendar className={classNames(styles['calendar'])}>
      <header className={styles['head']}>
        <Button slot="previous" className={classNames(styles['step'])}>
          <ChevronLeft size={16} aria-hidden />
        </Button>
        <Heading />
        <Button slot="next" className={classNames(styles['step'])}>
          <ChevronRight size={16} aria-hidden />
        </Button>
      </header>
      <CalendarGrid>
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={classNames(styles['weekday'])}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={classNames(styles['day'])} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
