import 'cobrowse-participant-kit/styles.css';

export default {};
